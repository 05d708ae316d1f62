"""Problems a person can meet: a sentence, a detail and a remedy, in French and English."""

from crmadmin.errors.problem import Language, Problem, Wording

__all__ = ["Language", "Problem", "Wording"]

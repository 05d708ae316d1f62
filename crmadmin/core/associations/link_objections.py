"""What stands against an edit of the associations of records (domain/associations.md)."""

from enum import StrEnum


class LinkObjection(StrEnum):
    """Why an edit of records is refused or doubtful."""

    LABEL_UNKNOWN = "link_label_unknown"
    SINGLE_TURNED = "link_single_turned"
    NO_PRIMARY = "link_no_primary"
    HUBSPOT_TYPE = "link_hubspot_type"
    CONTRADICTION = "link_contradiction"
    NOTHING_DONE = "link_nothing_done"
    RECORDS_UNKNOWN = "link_records_unknown"
    ABOVE_LIMIT = "link_above_limit"
    SEVERAL_PRIMARY = "link_several_primary"
    LEADS_ALONE = "link_leads_alone"


class MergeObjection(StrEnum):
    """Why a merge, a split or a move of labels is refused or doubtful."""

    OTHER_OBJECTS = "merge_other_objects"
    INTO_ITSELF = "merge_into_itself"
    DIRECTION_LOST = "merge_direction_lost"
    DIRECTION_UNKNOWN = "merge_direction_unknown"
    TOO_MANY = "merge_too_many"
    TEXT_OF_MERGED = "merge_text_of_merged"
    LIMITS_GO = "merge_limits_go"


class FileObjection(StrEnum):
    """Why a row of a file is refused."""

    OBJECT_MISSING = "file_object_missing"
    OBJECT_UNKNOWN = "file_object_unknown"
    RECORD_MISSING = "file_record_missing"
    RECORD_UNKNOWN = "file_record_unknown"
    RECORD_AMBIGUOUS = "file_record_ambiguous"
    RECORDS_DIFFER = "file_records_differ"
    NOT_BY = "file_not_by"
    WITH_ITSELF = "file_with_itself"
    LABEL_UNKNOWN = "file_label_unknown"
    LABEL_AMBIGUOUS = "file_label_ambiguous"
    NOT_ALONE = "file_not_alone"
    NOT_YES_NO = "file_not_yes_no"
    NO_PRIMARY = "file_no_primary"
    NOTHING_ASKED = "file_nothing_asked"
    TWICE = "file_twice"
    CONTRADICTION = "file_contradiction"
    TWO_PRIMARY = "file_two_primary"

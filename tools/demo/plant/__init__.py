"""What goes wrong, or is worth a look: each room plants some, and counts what it planted.

``Crm.planted`` keeps how often each fact was planted; ``tools.demo.facts`` counts the same from
the written files, and the two must agree.
"""

"""The demo dataset, made by ``python -m tools.demo``: one firm's HubSpot and Salesforce.

How a story becomes files:

1. ``story.tell`` sets sizes and the order of the rooms;
2. ``world`` makes firms, people, sales and leads in both systems, all in agreement, from the
   ``words`` (names, places, sentences), the ``team`` and the ``schema`` (properties, fields,
   options, mappings, labels, pipelines);
3. ``plant`` lets things go wrong: each room takes pairs that play no part yet (``pool.take``),
   changes them with their history, and notes in ``Crm.planted`` what it did how often;
4. ``finish`` writes what follows (links, times), ``write`` the files;
5. ``facts`` reads the files back as a stranger would, counts, and compares with the notes;
   ``readme`` writes the table. Where the two disagree nothing is worth having: an error.

To change the story, change a table at the top of a room, run the tool, look at the difference
in ``resources/demo/README.md``, and commit the files with the change. A new kind of trouble is
a function in ``plant`` that notes a key, and a ``Fact`` with that key in ``facts``.

Rules of the house: nothing is copied from anybody; addresses under ``.example``, telephone
numbers from ranges set aside for fiction; chance only through ``chance.Chance``, one stream a
room, and no order taken from a set, so that every machine writes the same bytes.
"""

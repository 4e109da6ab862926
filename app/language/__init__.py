"""Names, dates, numbers and lists as Russian, English and Chinese write them: pure functions.

One module for each thing; languages are ``ru``, ``en`` and ``zh`` (any other is written as English).

``names``       full, formal, official, initials, initials_after, short, first, later, family, native of a
                PersonName, each a ``Written(text, script, fallback, confirmed)``
``honorifics``  Ms. / г-жа / 女士: by gender, and from one language to another
``cases``       ``Case``; decline_name, decline_post, decline_organisation in Russian; the styles of ``names``
                take ``case`` and ``gender``, so ``names.full(name, "ru", Case.GENITIVE, gender)``
``parse``       a name read out of a string, with form of address and the order of its parts
``genders``     a person's gender, guessed; ``traditions`` whose order a name follows, guessed
``suggest``     forms of a name in the scripts it lacks, unconfirmed
``palladius``   Cyrillic from pinyin and back; ``pinyin`` syllables and surnames; ``han`` names in characters
``translit``    Latin from Cyrillic by ICAO Doc 9303 and GOST
``lists``       join
``dates``       format, range, clock, clocks, duration
``numbers``     number, ordinal, plural, count, words
``languages``   names of languages in a language, and "in Russian and Chinese"
``typography``  quote, bind (no-break spaces), upper_first
``match``       completion over people across scripts; ``mentions`` whom a name in the capture line means
``spelling``    misspelt words of a text, by the dictionaries of the system
``morphology``  the Russian dictionary: ``analyzer()`` loads it, in 0.2 s, before a first use that must not wait

Forms that someone confirmed (``PersonName.forms``, see ``cases.confirm`` for keys) win over every rule.
Nothing is invented: where a script is unknown the Latin form is written and ``Written.fallback`` says so.
"""

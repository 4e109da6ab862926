"""Lists of people as they stand in e-mails, read into names, posts and organisations.

``read`` gives the people, ``read_list`` also what is no person: members without names and lines left over.
Nothing of the text is lost: what fits nowhere stands in ``rest`` or ``leftover``. Guesses carry a doubt.
"""

from app.exchange.lists.participants import Arrival, to_participants
from app.exchange.lists.reading import read, read_list
from app.exchange.lists.values import Doubt, ReadList, ReadPerson, to_json

__all__ = ["Arrival", "Doubt", "ReadList", "ReadPerson", "read", "read_list", "to_json", "to_participants"]

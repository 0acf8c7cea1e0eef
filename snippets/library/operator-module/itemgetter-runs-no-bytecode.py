import sys
from operator import itemgetter

rows = [(number, -number) for number in range(10)]


def sorted_and_called(key):
    events = []
    sys.setprofile(lambda frame, event, argument: events.append(event))
    result = sorted(rows, key=key)
    sys.setprofile(None)
    return result, events.count("call")


assert sorted_and_called(lambda row: row[1]) == (rows[::-1], 10)
assert sorted_and_called(itemgetter(1)) == (rows[::-1], 0)

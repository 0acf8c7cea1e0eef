import copy
import pickle
from functools import cached_property

computed = []


class Report:
    rows = (1, 2)

    @cached_property
    def total(self):
        computed.append(self.rows)
        return sum(self.rows)


report = Report()
unread = copy.copy(report)
report.total
copied, loaded = copy.copy(report), pickle.loads(pickle.dumps(report))
copied.rows = loaded.rows = unread.rows = (10, 20)
assert (copied.total, loaded.total, unread.total) == (3, 3, 30)
assert computed == [(1, 2), (10, 20)]
print(copied.total, unread.total)

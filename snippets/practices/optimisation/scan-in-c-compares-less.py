import bisect


class Counted:
    comparisons = 0

    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        Counted.comparisons += 1
        return self.number == other.number

    def __lt__(self, other):
        Counted.comparisons += 1
        return self.number < other.number


items, wanted = [Counted(number) for number in range(1024)], Counted(1000)


def count(search):
    Counted.comparisons = 0
    assert search(items, wanted) == 1000
    return Counted.comparisons


counts = {"scan": count(list.index), "bisection": count(bisect.bisect_left)}
print(counts)
assert counts == {"scan": 1001, "bisection": 10}
assert counts["scan"] <= counts["bisection"]

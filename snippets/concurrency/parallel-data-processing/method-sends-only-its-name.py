import pickle


def count(word):
    return len(word)


class Counter:
    def __init__(self):
        self.table = bytes(1_000_000)

    def count(self, word):
        return len(word)


plain, bound = len(pickle.dumps(count)), len(pickle.dumps(Counter().count))
assert plain < 100 and 0 < bound - 1_000_000 < 200
assert bound < 2 * plain

from abc import ABC, abstractmethod


class Queue(ABC):
    @abstractmethod
    def get(self): ...


class First(Queue):
    def __init__(self, items):
        self.items = items

    def get(self):
        return self.items.pop(0)


class Last(First):
    def get(self):
        return self.items.pop()


def order(queue):
    return [queue.get() for _ in "abc"]


found = [(issubclass(kind, Queue), order(kind([1, 2, 3]))) for kind in (First, Last)]
print(found)
assert found == [(True, [1, 2, 3]), (True, [3, 2, 1])]
assert Queue.__abstractmethods__ == {"get"} and Last.__abstractmethods__ == set()

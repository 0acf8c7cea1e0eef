from abc import ABC, abstractmethod


class Queue(ABC):
    @abstractmethod
    def put(self, item): ...

    @abstractmethod
    def get(self): ...


class First(Queue):
    def __init__(self):
        self.items = []

    def put(self, item):
        self.items.append(item)

    def get(self):
        return self.items.pop(0)


class Last(First):
    def get(self):
        return self.items.pop()


def keeps_order(queue):
    for item in (1, 2, 3):
        queue.put(item)
    return [queue.get() for _ in range(3)] == [1, 2, 3]


found = [(issubclass(kind, Queue), keeps_order(kind())) for kind in (First, Last)]
print(found)
assert found == [(True, True), (True, False)]

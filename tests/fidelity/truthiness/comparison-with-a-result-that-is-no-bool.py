# shows: what a comparison returns is asked for its truth
class Vector:
    def __init__(self, *items):
        self.items = items

    def __eq__(self, other):
        return [a == b for a, b in zip(self.items, other.items)]


assert Vector(1, 2) == Vector(3, 4)
print(Vector(1, 2) == Vector(3, 4))

class Shared:
    _state = {}

    def __init__(self):
        self.__dict__ = self._state


first, second = Shared(), Shared()
first.level = 5
assert second.level == 5
assert (first is second) is False
print(second.level)

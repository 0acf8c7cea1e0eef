class Stored:
    def __get__(self, instance, owner):
        return self.value

    def __set__(self, instance, value):
        self.value = value


class Box:
    width = Stored()


first, second = Box(), Box()
first.width = 1
assert first.width == 1
second.width = 2
assert second.width == 2
print("first:", first.width, "second:", second.width)
assert (first.width, second.width) == (1, 2)

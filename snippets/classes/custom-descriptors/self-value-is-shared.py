class Stored:
    def __get__(self, instance, owner):
        return self.value

    def __set__(self, instance, value):
        self.value = value


class Box:
    width = Stored()


first, second = Box(), Box()
first.width = 1
before = (first.width, second.width)
second.width = 2
after = (first.width, second.width)

assert before == (1, 1)
assert after == (2, 2)
assert (vars(first), vars(second)) == ({}, {})
print(before, after)

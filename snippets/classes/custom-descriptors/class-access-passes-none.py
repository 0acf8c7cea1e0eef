class Stored:
    def __get__(self, instance, owner):
        seen.append((instance, owner))
        return self if instance is None else 42


class Box:
    width = Stored()


seen = []
box = Box()
assert Box.width is vars(Box)["width"]
assert box.width == 42
assert seen == [(None, Box), (box, Box)]
print("instance is None:", [instance is None for instance, _ in seen])

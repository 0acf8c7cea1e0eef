sides = "global"


class Circle:
    sides = 0
    seen_in_class_body = sides

    def by_bare_name(self):
        return sides

    def through_self(self):
        return self.sides


circle = Circle()

assert circle.seen_in_class_body == 0
assert circle.by_bare_name() == "global"
assert circle.through_self() == 0
print(f"class body: {circle.seen_in_class_body}, bare name in a method: {circle.by_bare_name()}, self: {circle.through_self()}")

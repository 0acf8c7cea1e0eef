from dataclasses import dataclass


@dataclass(frozen=True, eq=False)
class Tag:
    value: object


class Sized:
    def __eq__(self, other):
        return len(self.value) == len(other.value)

    def __hash__(self):
        return len(self.value)


@dataclass(frozen=True, eq=False)
class SizedTag(Sized):
    value: object


by_identity = [Tag("a"), Tag("a")]
by_size = [SizedTag("ab"), SizedTag("cd"), SizedTag("e")]

assert by_identity[0] == by_identity[0]
assert (by_identity[0] == by_identity[1], len(set(by_identity))) == (False, 2)
assert (by_size[0] == by_size[1], len(set(by_size))) == (True, 2)
assert (hash(by_size[0]), Tag.__hash__) == (2, object.__hash__)
assert [cls.__dataclass_params__.frozen for cls in (Tag, SizedTag)] == [True, True]
print(len(set(by_identity)), len(set(by_size)))

# shows: asserts in a generic function and class
# python: >=3.12
def first[T](items: list[T]) -> T:
    assert len(items) == 1
    return items[0]


class Box[T]:
    assert T.__name__ == "T"

    def get(self) -> T:
        assert self.__orig_bases__ is Box.__orig_bases__
        return 1


type Alias = list[Box]
print(first(["x"]), Box().get(), Alias.__value__)

asked = []


class Indexed:
    def __getitem__(self, index):
        asked.append(f"getitem {index}")
        return [10, 20][index]


class Iterable(Indexed):
    def __iter__(self):
        asked.append("iter")
        return iter([10, 20])


class Container(Iterable):
    def __contains__(self, item):
        asked.append("contains")
        return item == 20


def ways(container):
    asked.clear()
    assert 20 in container
    return asked[:]


assert [hasattr(Iterable, "__getitem__"), hasattr(Container, "__iter__")] == [True, True]
assert ways(Indexed()) == ["getitem 0", "getitem 1"]
assert ways(Iterable()) == ["iter"]
assert ways(Container()) == ["contains"]
print(ways(Indexed()))

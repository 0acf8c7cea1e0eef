import sys


def growths(add, table):
    sizes = [sys.getsizeof(table)]
    found = []
    for number in range(1, 400):
        add(table, number)
        if sys.getsizeof(table) != sizes[-1]:
            found.append(number)
            sizes.append(sys.getsizeof(table))
    return found


dict_growths = growths(lambda table, number: table.__setitem__(number, None), {0: None})
assert [number + 1 for number in dict_growths] == [6, 11, 22, 43, 86, 171, 342]
assert all(number == 2 * 2**power // 3 for number, power in zip(dict_growths, range(3, 10)))
set_growths = growths(lambda table, number: table.add(number), set())
assert set_growths == [5, 19, 77, 307]
assert set_growths[:3] == [-(-mask * 3 // 5) for mask in (7, 31, 127)]
print(dict_growths, set_growths)

class Stack(list):
    pass


class Count(int):
    pass


class Name(str):
    pass


stack, count, name = Stack([1, 2, 3]), Count(3), Name("ann")
results = [stack[1:], stack + [4], stack * 2, stack.copy(), count + count, name + "!", name.upper()]
assert [type(result) for result in results] == [list] * 4 + [int, str, str]
assert results == [[2, 3], [1, 2, 3, 4], [1, 2, 3, 1, 2, 3], [1, 2, 3], 6, "ann!", "ANN"]
assert [type(value) for value in (stack, count, name)] == [Stack, Count, Name]
print([type(result).__name__ for result in results])

class Stack(list):
    pass


stack = Stack([1, 2, 3])
print(type(stack[1:]).__name__, type(stack + [4]).__name__)
assert (stack, stack[1:]) == ([1, 2, 3], [2, 3])
assert type(stack[1:]) is Stack

class Stack(list):
    pass


def outcome(method, *arguments):
    try:
        return method(*arguments)
    except TypeError as error:
        return type(error).__name__


stack = Stack()
assert [outcome(list.append, each, 1) for each in (stack, (), {})] == [None, "TypeError", "TypeError"]
assert stack == [1]
assert [outcome(str.upper, each) for each in ("a", 42)] == ["A", "TypeError"]
print(outcome(str.upper, "a"), outcome(str.upper, 42))

class Box:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


def outcome(length):
    try:
        return bool(Box(length))
    except (ValueError, TypeError) as error:
        return type(error).__name__


assert [outcome(length) for length in (0, 3, -1, 2.0)] == [False, True, "ValueError", "TypeError"]
print([outcome(length) for length in (0, 3, -1, 2.0)])

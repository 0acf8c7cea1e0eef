from unittest.mock import call, mock_open, patch


def shorten(path):
    with open(path) as file:
        lines = file.read().splitlines()
    with open(path, "w") as file:
        file.write(lines[0])
    return [line for line in open(path)]


with patch("builtins.open", mock_open(read_data="first\nsecond\n")) as opened:
    again = shorten("no such file")
assert opened.call_args_list == [call("no such file"), call("no such file", "w"), call("no such file")]
assert opened().write.call_args_list == [call("first")]
assert again == ["first\n", "second\n"]
print(again, opened().write.call_args_list)

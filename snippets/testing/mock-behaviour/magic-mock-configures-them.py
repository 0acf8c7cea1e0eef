from unittest.mock import MagicMock, Mock


def attempt(operation, double):
    try:
        return operation(double)
    except TypeError as error:
        return type(error).__name__


magic, plain = MagicMock(), Mock()
magic.__enter__.return_value = "connection"
with magic as entered:
    pass
assert entered == "connection"
assert magic.__exit__.call_args.args == (None, None, None)

operations = (len, list, int, float)
assert [attempt(operation, magic) for operation in operations] == [0, [], 1, 1.0]
assert [attempt(operation, plain) for operation in operations] == ["TypeError"] * 4
plain.__len__ = Mock(return_value=7)
assert len(plain) == 7
print(entered, len(magic), len(plain))

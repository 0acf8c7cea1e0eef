from unittest.mock import MagicMock, Mock

magic = MagicMock()
defaults = len(magic), list(magic), bool(magic), int(magic), "key" in magic
magic.__enter__.return_value = "connection"
with magic as entered:
    pass

plain = Mock()
outcome = "nothing raised"
try:
    len(plain)
except TypeError as error:
    outcome = str(error)
plain.__len__ = Mock(return_value=7)

assert defaults == (0, [], True, 1, False)
assert entered == "connection"
assert magic.__exit__.call_args.args == (None, None, None)
assert outcome == "object of type 'Mock' has no len()"
assert len(plain) == 7
print(defaults, entered, outcome, len(plain))

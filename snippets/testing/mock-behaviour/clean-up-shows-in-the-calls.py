from unittest.mock import Mock, call


def copy(source, target):
    try:
        target.write(source.read())
    finally:
        source.close()
        target.close()


files = Mock()
files.source.read.return_value = "data"
files.target.write.side_effect = OSError("disk full")
outcome = "nothing raised"
try:
    copy(files.source, files.target)
except OSError as error:
    outcome = str(error)
assert outcome == "disk full"
assert files.mock_calls == [call.source.read(), call.target.write("data"), call.source.close(), call.target.close()]
print(files.mock_calls)

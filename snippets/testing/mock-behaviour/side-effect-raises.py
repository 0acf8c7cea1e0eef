from unittest.mock import Mock

outcomes = []
fetch = Mock(return_value="default", side_effect=OSError("down"))
for _ in range(2):
    try:
        outcomes.append(fetch())
    except OSError as error:
        outcomes.append(repr(error))
fetch.side_effect = None
outcomes.append(fetch())
assert outcomes == ["OSError('down')", "OSError('down')", "default"]
print(outcomes)

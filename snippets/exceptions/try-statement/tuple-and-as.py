messages = []
for raw in ("ten", None):
    error = "bound before"
    try:
        int(raw)
    except (TypeError, ValueError) as error:
        messages.append(type(error).__name__)
    messages.append("error" in globals())
assert messages == ["ValueError", False, "TypeError", False]
print(messages)

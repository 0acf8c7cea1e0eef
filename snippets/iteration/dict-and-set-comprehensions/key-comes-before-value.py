order = []


def note(text):
    order.append(text)
    return text


made = {note(f"key {number}"): note(f"value {number}") for number in range(2)}
assert made == {"key 0": "value 0", "key 1": "value 1"}
assert order == ["key 0", "value 0", "key 1", "value 1"]
print(order)

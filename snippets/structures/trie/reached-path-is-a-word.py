trie = {}
for word in ("card", "care"):
    node = trie
    for character in word:
        node = node.setdefault(character, {})
assert trie == {"c": {"a": {"r": {"d": {}, "e": {}}}}}


def leads_to_a_node(text):
    node = trie
    for character in text:
        if character not in node:
            return False
        node = node[character]
    return True


found = {text: leads_to_a_node(text) for text in ("card", "care", "car", "cat")}
print(found)
assert found["cat"] is False
assert found["card"] and found["care"]
assert found["car"] is False

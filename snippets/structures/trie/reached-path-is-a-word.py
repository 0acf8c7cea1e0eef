trie = {}
for word in ("card", "care"):
    node = trie
    for character in word:
        node = node.setdefault(character, {})


def leads_to_a_node(text):
    node = trie
    for character in text:
        node = node.get(character)
        if node is None:
            return False
    return True


found = [text for text in ("care", "car", "dog") if leads_to_a_node(text)]
print(found)
assert "care" in found
assert found == ["care"]

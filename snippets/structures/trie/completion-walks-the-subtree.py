import random


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[None] = None


def completions(trie, prefix):
    for character in prefix:
        trie = trie.get(character, {})
    pending, visited, found = [(prefix, trie)], 0, []
    while pending:
        text, node = pending.pop()
        visited += 1
        if None in node:
            found.append(text)
        pending += [(text + character, child) for character, child in node.items() if child is not None]
    return sorted(found), visited


draw, trie = random.Random(2), {}
words = {"".join(draw.choice("abcd") for _ in range(draw.randint(1, 8))) for _ in range(600)}
for word in words:
    insert(trie, word)
sizes = []
for prefix in ["", "a", "ab", "dcb", "zzz", *sorted(words)[:20]]:
    found, visited = completions(trie, prefix)
    assert found == sorted(word for word in words if word.startswith(prefix))
    below = {word[:end] for word in words if word.startswith(prefix) for end in range(len(prefix), len(word) + 1)}
    assert visited == max(len(below), 1)
    sizes.append(len(found))
assert (len(words), sizes[:5]) == (419, [419, 105, 31, 5, 0])
print(len(words), completions(trie, "ab")[1])

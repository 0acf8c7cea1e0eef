import sys


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[None] = True


def nodes(trie):
    yield trie
    for child in trie.values():
        if isinstance(child, dict):
            yield from nodes(child)


words = {f"{number:06}" for number in range(5000)}
trie = {}
for word in words:
    insert(trie, word)
in_set = sys.getsizeof(words) + sum(sys.getsizeof(word) for word in words)
in_trie = sum(sys.getsizeof(node) for node in nodes(trie))
shared = sum(len(word) for word in words) / (len(list(nodes(trie))) - 1)
assert in_trie > 1.5 * in_set
assert 5 < shared < 6
print(in_trie > in_set, shared)

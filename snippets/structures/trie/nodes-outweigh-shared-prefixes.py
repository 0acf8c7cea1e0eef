import sys


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[None] = None


def nodes(trie):
    yield trie
    for child in trie.values():
        if isinstance(child, dict):
            yield from nodes(child)


words = {f"{number:06}" for number in range(5000)}
trie = {}
for word in words:
    insert(trie, word)
in_set = sum(map(sys.getsizeof, [words, *words]))
in_trie = sum(map(sys.getsizeof, nodes(trie)))
assert 1.5 * in_set < in_trie < 10 * in_set
assert sum(map(len, words)) == 30_000
assert len(list(nodes(trie))) == 1 + (1 + 1 + 5 + 50 + 500 + 5000)
print(len(list(nodes(trie))))

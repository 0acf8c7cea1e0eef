import sys


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})


def size(trie):
    return sys.getsizeof(trie) + sum(map(size, trie.values()))


words = [f"{number:04}" for number in range(1000)]
trie = {}
for word in words:
    insert(trie, word)
in_set = sum(map(sys.getsizeof, [{*words}, *words]))
print(size(trie) < in_set)
assert list(trie) == ["0"]
assert sorted(trie["0"]) == [*"0123456789"]
assert size(trie) < in_set

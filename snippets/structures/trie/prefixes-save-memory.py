import sys


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[None] = True


def size(trie):
    return sys.getsizeof(trie) + sum(size(child) for child in trie.values() if isinstance(child, dict))


words = {f"{number:06}" for number in range(5000)}
trie = {}
for word in words:
    insert(trie, word)
in_set = sys.getsizeof(words) + sum(sys.getsizeof(word) for word in words)
less = size(trie) < in_set
print(less)
assert len(trie["0"]["0"]) == 5
assert less is True

END = object()


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[END] = word


def find(trie, text):
    for character in text:
        trie = trie.get(character)
        if trie is None:
            return None
    return trie


trie = {}
for word in ("card", "care"):
    insert(trie, word)
prefixes = [text for text in ("", "c", "car", "care", "cars") if find(trie, text) is not None]
words = [text for text in prefixes if END in find(trie, text)]
assert (prefixes, words, find(trie, "cars")) == (["", "c", "car", "care"], ["care"], None)
insert(trie, "car")
assert END in find(trie, "car")
assert find(trie, "card")[END] == "card"
print(prefixes, words)

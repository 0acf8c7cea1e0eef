import random


class TrieNode:
    def __init__(self):
        self.children, self.is_word = {}, False


class Trie:
    def __init__(self):
        self.root = TrieNode()

    def insert(self, word):
        node = self.root
        for character in word:
            node = node.children.setdefault(character, TrieNode())
        node.is_word = True

    def _find(self, prefix):
        node = self.root
        for character in prefix:
            node = node.children.get(character)
            if node is None:
                return None
        return node

    def __contains__(self, word):
        node = self._find(word)
        return node is not None and node.is_word

    def starts_with(self, prefix):
        return self._find(prefix) is not None


draw = random.Random(1)
trie, words, asked = Trie(), set(), [0, 0]
for _ in range(400):
    word = "".join(draw.choice("abc") for _ in range(draw.randrange(1, 7)))
    if draw.random() < 0.3:
        trie.insert(word)
        words.add(word)
    assert (word in trie) is (word in words)
    assert trie.starts_with(word) is any(known.startswith(word) for known in words)
    asked[0] += word in trie
    asked[1] += trie.starts_with(word)
assert (len(words), asked) == (79, [218, 264])
print(len(words), asked)

class Counted(dict):
    looked_up = 0

    def __getitem__(self, character):
        Counted.looked_up += 1
        return super().__getitem__(character)


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, Counted())


def steps(trie, word):
    Counted.looked_up = 0
    for character in word:
        trie = trie[character]
    return Counted.looked_up


small, large = Counted(), Counted()
insert(small, "00500")
for number in range(20_000):
    insert(large, f"{number:05}")
assert [steps(trie, "00500") for trie in (small, large)] == [5, 5]
assert steps(large, "0050") == 4
print(steps(small, "00500"), steps(large, "00500"))

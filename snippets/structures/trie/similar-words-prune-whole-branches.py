import random


def insert(trie, word):
    for character in word:
        trie = trie.setdefault(character, {})
    trie[None] = None


def similar(trie, target, limit):
    pending, visited, found = [("", trie, range(len(target) + 1))], 0, []
    while pending:
        text, node, row = pending.pop()
        visited += 1
        if None in node and row[-1] <= limit:
            found.append(text)
        for character, child in node.items():
            if child is not None:
                new = [row[0] + 1]
                for i, wanted in enumerate(target, 1):
                    new.append(min(new[-1] + 1, row[i] + 1, row[i - 1] + (wanted != character)))
                if min(new) <= limit:
                    pending.append((text + character, child, new))
    return sorted(found), visited


def one_edit(word):
    splits = [(word[:i], word[i:]) for i in range(len(word) + 1)]
    return {a + c + b[n:] for a, b in splits for n in (0, 1) for c in ["", *"αβγδ"]} | {word}


draw, trie, visits = random.Random(4), {}, []
words = {"".join(draw.choice("αβγδ") for _ in range(draw.randint(2, 7))) for _ in range(800)}
for word in words:
    insert(trie, word)
total = len({word[:end] for word in words for end in range(len(word) + 1)})
for _ in range(60):
    target = "".join(draw.choice("αβγδ") for _ in range(6))
    found, visited = similar(trie, target, 1)
    assert found == sorted(one_edit(target) & words)
    visits.append(visited)
assert (len(words), total, max(visits)) == (578, 1071, 79)
print(len(words), total, max(visits))

from collections import defaultdict

documents = {1: "The cat sat", 2: "A dog and a cat", 3: "The dog barked"}
index = defaultdict(set)
for number, text in documents.items():
    for word in text.lower().split():
        index[word].add(number)


def search(query):
    return sorted(set.intersection(*(index.get(word, set()) for word in query.lower().split())))


def scan(query):
    return [n for n, text in documents.items() if set(query.lower().split()) <= set(text.lower().split())]


queries = ["cat", "Dog cat", "dog the", "cow", "the"]
found = [search(query) for query in queries]
assert found == [[1, 2], [2], [3], [], [1, 3]]
assert found == [scan(query) for query in queries]
print(found)

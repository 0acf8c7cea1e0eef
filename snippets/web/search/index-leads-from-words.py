from collections import defaultdict

documents = {1: "The cat sat", 2: "A dog and a cat", 3: "The dog barked"}
index = defaultdict(set)
for number, text in documents.items():
    for word in text.lower().split():
        index[word].add(number)


def search(query):
    return sorted(set.intersection(*(index[word] for word in query.lower().split())))


found = {query: search(query) for query in ("cat", "Dog cat", "dog the", "cow", "the", "a")}
assert found == {"cat": [1, 2], "Dog cat": [2], "dog the": [3], "cow": [], "the": [1, 3], "a": [2]}
print(found)

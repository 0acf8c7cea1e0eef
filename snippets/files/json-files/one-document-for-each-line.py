import json

for value in ({"n": 1}, {"text": "two\nlines"}):
    with open("log.jsonl", "a", encoding="utf-8") as file:
        file.write(json.dumps(value) + "\n")
with open("log.jsonl", encoding="utf-8") as file:
    lines = file.readlines()
read = [json.loads(line) for line in lines]
print(len(lines), read)
assert len(lines) == 2
assert read == [{"n": 1}, {"text": "two\nlines"}]

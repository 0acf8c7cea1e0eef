# /// script
# requires-python = ">=3.12"
# ///
sources = [
    "f'{person['name']}'",
    r"f'{'\n'.join(['a', 'b'])}'",
    "f'''{\n    1 + 1  # a sum\n}'''",
]
results = [eval(source, {"person": {"name": "Ada"}}) for source in sources]

assert results == ["Ada", "a\nb", "2"]
print(results)

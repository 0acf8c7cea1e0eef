# /// script
# dependencies = ["flask"]
# ///

from flask import Flask

app = Flask(__name__)


@app.get("/item/<int:number>")
def item(number):
    return f"item {number}"


rules = [(rule.rule, rule.endpoint) for rule in app.url_map.iter_rules() if rule.endpoint != "static"]
answer = app.test_client().get("/item/7")
assert rules == [("/item/<int:number>", "item")]
assert answer.text == "item 7"
print(rules)

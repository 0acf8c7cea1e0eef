# /// script
# dependencies = ["flask"]
# ///

from flask import Flask

app = Flask("shop")


@app.get("/item/<int:number>")
def item(number):
    return f"item {number}"


rules = [(rule.rule, rule.endpoint) for rule in app.url_map.iter_rules() if rule.endpoint != "static"]
client = app.test_client()
answers = [client.get(url) for url in ("/item/7", "/item/seven")]
assert rules == [("/item/<int:number>", "item")]
assert [answer.status_code for answer in answers] == [200, 404]
assert answers[0].text == "item 7"
print(rules, [answer.status for answer in answers])

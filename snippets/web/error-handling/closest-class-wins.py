# /// script
# dependencies = ["flask"]
# ///
from flask import Flask

app = Flask(__name__)
app.register_error_handler(KeyError, lambda error: ("key", 400))
app.register_error_handler(LookupError, lambda error: ("lookup", 400))
app.register_error_handler(Exception, lambda error: ("any", 500))
app.add_url_rule("/key", "key", lambda: {}["x"])
app.add_url_rule("/index", "index", lambda: [][0])
app.add_url_rule("/value", "value", lambda: int("x"))
client = app.test_client()
answers = [client.get(url).text for url in ("/key", "/index", "/value")]
assert answers == ["key", "lookup", "any"]
print(answers)

# /// script
# dependencies = ["flask"]
# ///
from flask import Blueprint, Flask, abort

api = Blueprint("api", __name__, url_prefix="/api")
api.register_error_handler(404, lambda error: "from the blueprint")
api.add_url_rule("/<int:number>", view_func=lambda number: abort(404))
app = Flask(__name__)
app.register_blueprint(api)
client = app.test_client()
answers = {url: client.get(url).text == "from the blueprint" for url in ("/api/7", "/api/seven")}
assert answers["/api/7"] is True
print(answers)
assert answers["/api/seven"] is True

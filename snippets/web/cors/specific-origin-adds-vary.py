# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient

client = TestClient(CORSMiddleware(Response(), allow_origins=["https://a.example", "https://b.example"]))
asked = [{"Origin": "https://a.example"}, {"Origin": "https://b.example"}, {"Origin": "https://evil.example"}, {}]
answers = [client.get("/", headers=each).headers for each in asked]
headers = [(answer.get("Access-Control-Allow-Origin"), answer["Vary"]) for answer in answers]
assert headers == [("https://a.example", "Origin"), ("https://b.example", "Origin"), (None, "Origin"), (None, "Origin")]
print(headers)

# /// script
# dependencies = ["fastapi", "httpx2"]
# ///
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.testclient import TestClient

client = TestClient(CORSMiddleware(Response(), allow_origins=["https://a.example", "https://b.example"]))
answers = [client.get("/", headers={"Origin": f"https://{host}.example"}).headers for host in "ab"]
headers = [(answer["Access-Control-Allow-Origin"], answer["Vary"]) for answer in answers]
assert headers == [("https://a.example", "Origin"), ("https://b.example", "Origin")]
print(headers)

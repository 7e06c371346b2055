"""What the official Python driver must get from the embedded engine: python official_driver.py ADDRESS USER PASSWORD

The graph holds the article "berg-unterzeichnet" of test/graph/store/articles.ts. Prints one line a check; an
exception is a failed one.
"""

import sys

from neo4j import GraphDatabase, __version__
from neo4j.exceptions import AuthError, ClientError
from neo4j.graph import Node, Path, Relationship

READ_REFUSED = "Neo.ClientError.Statement.AccessMode"


def main(address: str, user: str, password: str) -> None:
    print("neo4j driver", __version__)
    for scheme in ("bolt", "neo4j"):
        uri = f"{scheme}://{address}"
        with GraphDatabase.driver(uri, auth=(user, password)) as driver:
            driver.verify_connectivity()
            check_values(driver)
            check_graph(driver)
            check_transactions(driver)
            check_refusals(driver)
        check_password(uri, user)
        print("ok", uri.split(":", maxsplit=1)[0])


def check_values(driver) -> None:
    values = [None, True, 0, -129, 2**53 + 1, -(2**63), 0.1, "Łódź 😀 \"'\\", [1, [2]], {"a": {"b": None}}]
    for value in values:
        records, _, _ = driver.execute_query("RETURN $value AS value", value=value)
        assert records[0]["value"] == value, (value, records[0]["value"])


def check_graph(driver) -> None:
    records, summary, keys = driver.execute_query(
        "MATCH p = (a:Person)-[r:SIGNED]->(t:Treaty) RETURN a, r, p", routing_="r"
    )
    assert keys == ["a", "r", "p"]
    person, signed, path = records[0]
    assert isinstance(person, Node) and person.labels == {"Entity", "Person"}
    assert isinstance(signed, Relationship) and signed["first"] == "2024-06-19"
    assert signed.start_node.element_id == person.element_id
    assert isinstance(path, Path) and [node["id"] for node in path.nodes] == ["person/berg", "treaty/hafen"]
    assert summary.query_type == "r"


def check_transactions(driver) -> None:
    with driver.session(fetch_size=100) as session:
        result = session.run("UNWIND range(1, 1000) AS i RETURN i")
        assert [next(result)["i"] for _ in range(3)] == [1, 2, 3]
        assert sum(1 for _ in result) == 997
        with session.begin_transaction(timeout=10) as transaction:
            counted = transaction.run("MATCH (n:Article) RETURN count(n) AS n").single()
            assert counted["n"] == 1
            transaction.rollback()
        names = session.execute_read(lambda tx: tx.run("MATCH (t:Treaty) RETURN t.nameDe AS name").values())
        assert names == [["Hafenpakt"]]


def check_refusals(driver) -> None:
    for query in ("CREATE (:X)", "LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line"):
        try:
            driver.execute_query(query)
        except ClientError as error:
            assert error.code == READ_REFUSED, error.code
        else:
            raise AssertionError(f"{query} was not refused")
    try:
        driver.execute_query("RETURN 1 +")
    except ClientError as error:
        assert error.code == "Neo.ClientError.Statement.SyntaxError", error.code


def check_password(uri: str, user: str) -> None:
    with GraphDatabase.driver(uri, auth=(user, "wrong")) as driver:
        try:
            driver.verify_connectivity()
        except AuthError:
            return
    raise AssertionError("a wrong password was accepted")


if __name__ == "__main__":
    main(*sys.argv[1:4])

import { wordSet } from '../../../word-set.ts';

/** Family names that many bear in countries whose given names lists know badly; no words, and no firms. */
export const worldSurnames = wordSet(
  `singh kumar kaur sharma verma gupta patel reddy nair iyer mishra pandey chatterjee banerjee mukherjee agarwal aggarwal mehta joshi desai chowdhury choudhury ahmed ahmad hussain siddiqui sheikh ahluwalia venkatesh krishnan subramanian
   nguyen tran pham hoang kowalski nowak wojcik ivanov petrov sidorov kuznetsov popov garcia rodriguez gonzalez hernandez lopez martinez perez sanchez ramirez gomez fernandez alvarez gutierrez oliveira souza pereira ferreira ribeiro
   okafor okonkwo adeyemi mensah owusu diallo ndiaye diop traore coulibaly keita konate haddad khoury papadopoulos yilmaz demir sahin celik tanaka suzuki takahashi watanabe yamamoto nakamura kobayashi wang zhang huang zhao zhou
   jansen janssen andersen nielsen hansen jensen pedersen larsen olsen johansen karlsson johansson andersson virtanen korhonen rossi russo bianchi esposito popescu ionescu`,
);
/** Ends that only family names have, of one people or another. */
export const surnameEnds =
  /\p{L}{3}(?:czyk|[eo]wski|[eo]wicz|[eo]wska|enko|ashvili|adze|opoulos|ssen|sson|escu|oglu|zadeh|subramani|krishnan|swamy|murthy)$/u;
